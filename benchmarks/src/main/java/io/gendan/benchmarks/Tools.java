package io.gendan.benchmarks;

import io.gendan.local.CannotRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Programs of others that a benchmark measures with or against; who runs it installs them. */
final class Tools {
    private static final List<String> BESIDE = List.of("/usr/sbin", "/usr/local/sbin");

    private Tools() {}

    static String find(String program, String debianPackage) {
        return Stream.concat(
                        Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":")), BESIDE.stream())
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Path::toString)
                .orElseThrow(() -> new CannotRun(
                        program + " is not installed, and this is measured with it: apt install " + debianPackage));
    }
}
