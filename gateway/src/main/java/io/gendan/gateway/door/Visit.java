package io.gendan.gateway.door;

import io.vertx.ext.web.RoutingContext;

/** What is known of one request while it is here: for its answer's headers, and for the line in the log. */
final class Visit {
    private static final String KEY = Visit.class.getName();

    private final long began = System.nanoTime();
    private final String path;
    private String account;
    private String customer;
    private String key;
    private String service;
    private Limits.Share share;
    private boolean mayPass;
    private boolean seen;

    private Visit(String path) {
        this.path = path;
    }

    static Visit of(RoutingContext context) {
        Visit known = context.get(KEY);
        if (known != null) return known;
        var fresh = new Visit(context.normalizedPath());
        context.put(KEY, fresh);
        return fresh;
    }

    /** True once: who is sent on to another path of ours crosses the threshold again. */
    boolean isFirstSeen() {
        var first = !seen;
        seen = true;
        return first;
    }

    double millis() {
        return Math.round((System.nanoTime() - began) / 1e4) / 100.0;
    }

    /** What was asked for, wherever we have sent it on to since; normalized. */
    String path() {
        return path;
    }

    String account() {
        return account;
    }

    void isOf(String account) {
        this.account = account;
    }

    String customer() {
        return customer;
    }

    void isFor(String customer) {
        this.customer = customer;
    }

    /** As much of an API key as may be seen. */
    String key() {
        return key;
    }

    void isWith(String key) {
        this.key = key;
    }

    String service() {
        return service;
    }

    void goesTo(String service) {
        this.service = service;
    }

    Limits.Share share() {
        return share;
    }

    void isGiven(Limits.Share share) {
        this.share = share;
    }

    /** Who was let in and is sent on to another path of ours is not asked again. */
    boolean mayPass() {
        return mayPass;
    }

    void letPass() {
        this.mayPass = true;
    }
}
