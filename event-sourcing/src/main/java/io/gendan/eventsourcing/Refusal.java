package io.gendan.eventsourcing;

/** One way of saying no. Implemented by enums whose names are part of the public API: {@code "code": "ALREADY_SHIPPED"}. */
public interface Refusal {
    String name();

    /** What is wrong and how to mend it, as a sentence for the person who asked. */
    String sentence();

    /** HTTP status: 409 where the present state forbids it, 404 where the thing does not exist, 422 where the request never can be. */
    default int status() {
        return 409;
    }

    default Refused refused() {
        return new Refused(this, sentence(), null);
    }

    /** The same no, with the particulars of this case. */
    default Refused refused(String detail) {
        return new Refused(this, detail, null);
    }

    /** The same no, pointing at the field of the request that is to be mended, as a JSON pointer. */
    default Refused refused(String detail, String pointer) {
        return new Refused(this, detail, pointer);
    }
}
