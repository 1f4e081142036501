package io.gendan.gateway.identity;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who works here, one line each: {@code username=accountId|bcrypt hash|ROLE,ROLE}. Read anew for each sign-in, so that somebody who
 * has left is out without a restart. The account id is what facts carry; the name never leaves this file.
 */
@Singleton
class StaffList {
    private final Path file;

    StaffList(@ConfigProperty(name = "gendan.staff.file") Path file) {
        this.file = file;
    }

    record Account(String id, String passwordHash, List<String> roles) {}

    Optional<Account> find(String username) {
        return Optional.ofNullable(read().getProperty(username)).map(StaffList::account);
    }

    private static Account account(String line) {
        var parts = line.split("\\|");
        if (parts.length != 3) throw new IllegalStateException("a line of the staff file is not id|hash|ROLE,ROLE");
        return new Account(
                parts[0].strip(), parts[1].strip(), List.of(parts[2].strip().split("\\s*,\\s*")));
    }

    private Properties read() {
        var staff = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            staff.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return staff;
    }
}
