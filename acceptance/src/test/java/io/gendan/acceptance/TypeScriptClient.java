package io.gendan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** clients/typescript: its types are generated, the compiler judges the story by them, and then it is told. Needs Node.js. */
record TypeScriptClient(Path folder) {

    void tellTheStory(String origin) throws IOException, InterruptedException {
        assumeTrue(isThere("npm"), "Node.js is not here: the client in TypeScript is not tried");
        assumeTrue(isInstalled() || install() == 0, "npm cannot fetch what the client in TypeScript is built with");
        run("npm", "run", "-s", "build");
        run("npm", "run", "-s", "story", "--", origin);
    }

    private boolean isInstalled() throws IOException {
        var installed = folder.resolve("node_modules/.package-lock.json");
        return Files.exists(installed)
                && Files.getLastModifiedTime(installed)
                                .compareTo(Files.getLastModifiedTime(folder.resolve("package-lock.json")))
                        >= 0;
    }

    private int install() throws IOException, InterruptedException {
        return started("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")
                .inheritIO()
                .start()
                .waitFor();
    }

    private ProcessBuilder started(String... command) {
        return new ProcessBuilder(command).directory(folder.toFile());
    }

    private void run(String... command) throws IOException, InterruptedException {
        var process = started(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes());
        System.out.print(said);
        assertThat(process.waitFor()).as(said).isZero();
    }

    private static boolean isThere(String program) throws InterruptedException {
        try {
            return new ProcessBuilder(program, "--version")
                            .redirectErrorStream(true)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        }
    }
}
