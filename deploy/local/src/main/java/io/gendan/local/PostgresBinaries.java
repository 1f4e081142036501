package io.gendan.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once per machine and user from the jar on the classpath. */
final class PostgresBinaries {

    /** The folder that holds bin, lib and share. */
    static Path unpacked(SystemUser user) {
        var archive = archive();
        try {
            var home = cache(user).resolve("postgresql-" + fingerprint(archive));
            if (!Files.exists(home)) {
                Files.createDirectories(home.getParent());
                var unfinished = Files.createTempDirectory(home.getParent(), "unpacking");
                Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rwxr-xr-x"));
                unpack(archive, unfinished);
                settle(unfinished, home);
            }
            return home;
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot unpack PostgreSQL", failed);
        }
    }

    // Two that unpack at once: the second finds the work done.
    private static void settle(Path unfinished, Path home) throws IOException {
        try {
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException late) {
            Folders.delete(unfinished);
            if (!Files.exists(home)) throw late;
        }
    }

    private static void unpack(String archive, Path into) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(open(archive))))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var target = into.resolve(entry.getName()).normalize();
                if (!target.startsWith(into)) throw new IOException(entry.getName() + " leads out of the archive");
                if (entry.isDirectory()) Files.createDirectories(target);
                else {
                    Files.createDirectories(target.getParent());
                    if (entry.isSymbolicLink()) Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                    else Files.copy(tar, target);
                    boolean program = (entry.getMode() & 0100) != 0;
                    if (program && !entry.isSymbolicLink()) {
                        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
                    }
                }
            }
        }
    }

    private static String archive() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        var arch = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        return "/postgres-" + system + "-" + arch + ".txz";
    }

    private static InputStream open(String archive) {
        return Optional.ofNullable(PostgresBinaries.class.getResourceAsStream(archive))
                .orElseThrow(() -> new CannotRun("no PostgreSQL for this machine on the classpath: " + archive));
    }

    private static String fingerprint(String archive) throws IOException {
        var sum = new CRC32();
        try (var in = open(archive)) {
            sum.update(in.readAllBytes());
        }
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }

    /** Where another user must get at it, root's own folder is no place. */
    private static Path cache(SystemUser user) {
        if (user.name().isPresent()) return Path.of("/var/cache/gendan");
        var set = Optional.ofNullable(System.getenv("XDG_CACHE_HOME")).filter(folder -> !folder.isBlank());
        return set.map(Path::of)
                .orElse(Path.of(System.getenv().getOrDefault("HOME", System.getProperty("user.home")), ".cache"))
                .resolve("gendan");
    }

    private PostgresBinaries() {}
}
