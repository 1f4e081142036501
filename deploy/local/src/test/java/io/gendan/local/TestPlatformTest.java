package io.gendan.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TestPlatformTest {

    @Test
    void nothing_outlives_a_test_run_that_is_killed() throws Exception {
        var run = new ProcessBuilder(
                        Programs.java(), "-cp", System.getProperty("java.class.path"), KilledTestRun.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var state = Path.of(run.inputReader().readLine());
        var postgres = new Program("postgres", state, Lifetime.OURS);
        var mail = new Program("mail", state, Lifetime.OURS);
        assertTrue(postgres.isRunning() && mail.isRunning());

        run.destroyForcibly().waitFor();

        for (var left : List.of(postgres, mail)) {
            var process = left.process();
            if (process.isPresent()) process.get().onExit().get(10, TimeUnit.SECONDS);
            assertEquals(false, left.isRunning());
        }
        Folders.delete(state);
    }

    @Test
    void a_second_copy_of_the_class_in_the_same_jvm_finds_the_platform_that_runs() throws Exception {
        var ours = TestPlatform.postgres();
        URL[] classes = {
            TestPlatform.class.getProtectionDomain().getCodeSource().getLocation()
        };
        try (var loader = new AnotherCopy(classes)) {
            var copy = loader.loadClass(TestPlatform.class.getName());
            assertTrue(copy != TestPlatform.class);
            var postgres = copy.getMethod("postgres").invoke(null);
            assertEquals(ours.port(), postgres.getClass().getMethod("port").invoke(postgres));
        }
        assertSame(ours, TestPlatform.postgres());
    }

    /** Loads our classes itself instead of asking its parent, as Quarkus does. */
    private static final class AnotherCopy extends URLClassLoader {
        AnotherCopy(URL[] classes) {
            super(classes, TestPlatform.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("io.gendan.")) return super.loadClass(name, resolve);
            var loaded = findLoadedClass(name);
            return loaded != null ? loaded : findClass(name);
        }
    }
}
