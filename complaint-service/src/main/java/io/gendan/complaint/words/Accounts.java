package io.gendan.complaint.words;

/** How accounts are written. The gateway has them; here they are known by their ids alone, as {@code sub} of its tokens says them. */
public final class Accounts {
    public static final String ACCOUNT = "[A-Za-z][A-Za-z0-9_-]{0,99}";
    public static final String IS_ACCOUNT = "is the id of an account, like staff-001";

    private Accounts() {}
}
