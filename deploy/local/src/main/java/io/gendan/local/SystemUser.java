package io.gendan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * As whom PostgreSQL runs: as ourselves, or, since it refuses to run as root, as a user of the system who may do less. Whoever it
 * is must be able to walk to its files.
 */
record SystemUser(Optional<String> name) {

    static SystemUser forPostgres() {
        if (!"root".equals(System.getProperty("user.name"))) return new SystemUser(Optional.empty());
        return Stream.of("postgres", "nobody", "daemon")
                .filter(SystemUser::exists)
                .findFirst()
                .map(name -> new SystemUser(Optional.of(name)))
                .orElseThrow(() -> new CannotRun("PostgreSQL does not run as root, and there is no user postgres or"
                        + " nobody: start as another user, or: useradd --system postgres"));
    }

    /** The words before a command that make this user run it. */
    List<String> prefix() {
        if (name.isEmpty()) return List.of();
        var runuser = Programs.find("runuser").map(found -> List.of(found.toString(), "-u", name.get(), "--"));
        return runuser.orElse(List.of("su", "-s", "/bin/sh", name.get(), "-c", "exec \"$0\" \"$@\"", "--"));
    }

    void own(Path path) {
        if (name.isEmpty()) return;
        try {
            var user = path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(name.get());
            Files.setOwner(path, user);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    boolean canWalkTo(Path folder) {
        if (name.isEmpty()) return true;
        return Stream.iterate(folder.toAbsolutePath().getParent(), path -> path != null, Path::getParent)
                .filter(Files::exists)
                .allMatch(SystemUser::isOpen);
    }

    private static boolean isOpen(Path folder) {
        try {
            return Files.getPosixFilePermissions(folder).contains(PosixFilePermission.OTHERS_EXECUTE);
        } catch (IOException closed) {
            return false;
        }
    }

    private static boolean exists(String user) {
        try {
            Path.of("/").getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(user);
            return true;
        } catch (IOException unknown) {
            return false;
        }
    }
}
