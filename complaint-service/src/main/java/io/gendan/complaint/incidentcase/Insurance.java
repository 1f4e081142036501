package io.gendan.complaint.incidentcase;

/** Are the goods insured, with whom, under which policy? */
record Insurance(Status status, String insurer, String policyNo) {
    enum Status {
        UNKNOWN,
        ASKED,
        INSURED,
        UNINSURED
    }

    static final Insurance NOT_ASKED = new Insurance(Status.UNKNOWN, null, null);
    static final Insurance QUESTION = new Insurance(Status.ASKED, null, null);
}
