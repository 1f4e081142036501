package io.gendan.benchmarks;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * One number and what it is held against.
 *
 * @param baseline the plain way's number in the same run, null when there is none
 * @param goal in words, null for a number that only tells
 */
@JsonPropertyOrder({"name", "value", "unit", "baseline", "ratio", "goal", "met"})
record Result(String name, double value, String unit, Double baseline, Double ratio, String goal, Boolean met) {

    /** A rate: at least this part of the plain way's. */
    static Result reaches(String name, double value, String unit, double baseline, double part) {
        double ratio = value / baseline;
        return new Result(name, value, unit, baseline, ratio, "ratio ≥ " + part, ratio >= part);
    }

    /** A time: at most this many of the plain way's. */
    static Result keeps(String name, double value, String unit, double baseline, double times) {
        double ratio = value / baseline;
        return new Result(name, value, unit, baseline, ratio, "ratio ≤ " + times, ratio <= times);
    }

    /** Nothing to compare with, but a limit. */
    static Result within(String name, double value, String unit, double limit) {
        return new Result(name, value, unit, null, null, "≤ " + number(limit) + " " + unit, value <= limit);
    }

    static Result tells(String name, double value, String unit) {
        return new Result(name, value, unit, null, null, null, null);
    }

    static Result compares(String name, double value, String unit, double baseline) {
        return new Result(name, value, unit, baseline, value / baseline, null, null);
    }

    Result rounded() {
        return new Result(name, round(value), unit, round(baseline), round(ratio), goal, met);
    }

    /** Three digits are as many as a measurement has. */
    private static Double round(Double number) {
        if (number == null || number.isNaN() || number.isInfinite()) return null;
        return new java.math.BigDecimal(number)
                .round(new java.math.MathContext(Math.abs(number) >= 1000 ? 4 : 3))
                .doubleValue();
    }

    static String number(Double number) {
        if (number == null) return "";
        return Math.abs(number) >= 100 ? "%,.0f".formatted(number) : "%.2f".formatted(number);
    }
}
