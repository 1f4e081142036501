package io.gendan.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where the checkout is: the build says so by the property gendan.root; else it is the nearest folder above that holds the script. */
final class Checkout {

    static Path root() {
        var start = Path.of(System.getProperty("gendan.root", System.getProperty("user.dir")));
        return Stream.iterate(start.toAbsolutePath(), path -> path != null, Path::getParent)
                .filter(folder ->
                        Files.exists(folder.resolve("gendan")) && Files.isDirectory(folder.resolve("deploy/local")))
                .findFirst()
                .orElseThrow(() -> new CannotRun("no checkout of Gendan at or above " + start));
    }

    private Checkout() {}
}
