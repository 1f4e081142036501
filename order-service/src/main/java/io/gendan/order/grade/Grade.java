package io.gendan.order.grade;

/** How much a customer matters to us, A most. It says how far we may go to meet them. */
public enum Grade {
    A,
    B,
    C,
    D;

    /** Whoever was registered without one. */
    public static final Grade USUAL = C;
}
