package io.gendan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL's data folder, made the first time: with checksums, and with a password for everybody. */
record Initdb(Path binaries, SystemUser user, Path home, Path data) {

    void runUnlessDone(String superuser, String password) {
        if (Files.exists(data.resolve("PG_VERSION"))) return;
        Folders.delete(home);
        user.own(Folders.create(home));
        var passwordFile = home.resolve("password");
        Folders.writeSecret(passwordFile, password);
        user.own(passwordFile);
        // Made elsewhere and moved: a run that is cut off leaves no half-made data folder behind.
        var unfinished = home.resolve("unfinished");
        var command = new ArrayList<>(user.prefix());
        command.addAll(
                List.of(binaries.resolve("bin/initdb").toString(), "-D", unfinished.toString(), "-U", superuser));
        command.addAll(List.of("--pwfile=" + passwordFile, "--auth=scram-sha-256", "--data-checksums"));
        command.addAll(List.of("--encoding=UTF8", "--locale=C"));
        Programs.run(command);
        try {
            Files.delete(passwordFile);
            Files.move(unfinished, data);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
