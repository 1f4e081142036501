package io.gendan.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command that runs a main class of the module beside this one, on that module's jars and no others. */
record PartsJvm(Path root, Path state) {

    List<String> command(String main, String heap, List<String> arguments) {
        var target = root.resolve("deploy/local/parts/target");
        if (!Files.exists(target.resolve("parts.jar"))) {
            throw new CannotRun("deploy/local/parts is not built: ./gendan mvn -pl deploy/local -am process-classes");
        }
        var archive = Folders.create(state.resolve("cds")).resolve(main + ".jsa");
        var command = new ArrayList<String>(List.of(Programs.java(), "-Xmx" + heap, "-XX:+UseSerialGC"));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+AutoCreateSharedArchive"));
        command.addAll(List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:cds=off", "-Xlog:cds*=off"));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(List.of("-cp", target.resolve("parts.jar") + ":" + target.resolve("lib") + "/*"));
        command.add("io.gendan.local.parts." + main);
        command.addAll(arguments);
        return command;
    }
}
