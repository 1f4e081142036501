package io.gendan.local;

/** Where a database is, and its two roles: the one that works in it, and the one that owns and migrates it. */
public record Database(String jdbcUrl, String user, String password, String owner, String ownerPassword) {}
