package io.gendan.order.tradedocument;

/**
 * One writing of a document, known by what is in it. The file itself is in no event.
 *
 * @param draftNo 1, 2, 3 … per document
 * @param sha256 of the file's bytes, as 64 hex digits
 * @param size in bytes
 */
record Draft(int draftNo, String sha256, long size, String mediaType) {
    Draft first() {
        return new Draft(1, sha256, size, mediaType);
    }

    Draft after(Draft before) {
        return new Draft(before.draftNo + 1, sha256, size, mediaType);
    }

    boolean sameFile(Draft other) {
        return sha256.equals(other.sha256);
    }
}
