package io.gendan.order.customer;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The languages in which we write letters. */
public enum Language {
    @JsonProperty("zh")
    CHINESE,
    @JsonProperty("en")
    ENGLISH;

    /** ISO 639-1. */
    public String code() {
        return switch (this) {
            case CHINESE -> "zh";
            case ENGLISH -> "en";
        };
    }
}
