package io.gendan.complaint.attachment;

import io.gendan.eventsourcing.Refusal;

public enum AttachmentRefusal implements Refusal {
    NO_SUCH_ATTACHMENT(404, "There is no attachment with this id"),
    ATTACHMENT_NOT_KNOWN(422, "There is no such attachment: store the file first"),
    FILE_EMPTY(422, "The file is empty"),
    FILE_TOO_LARGE(413, "A file may have 10 MiB"),
    FILE_TYPE_NOT_TAKEN(415, "Files of this type are not taken"),
    FILE_NOT_WHAT_IT_SAYS(422, "The bytes of the file are not of the type that it is said to be"),
    FILE_NAMED_OTHERWISE(422, "The name of the file ends like one of another type"),
    FILE_ERASED(410, "What stood in this file was erased"),
    ATTACHED_ELSEWHERE(409, "The attachment belongs to another complaint: store the file again for this one"),
    ATTACHMENTS_TOO_LARGE(422, "The files of one complaint may have 25 MiB together");

    private final int status;
    private final String sentence;

    AttachmentRefusal(int status, String sentence) {
        this.status = status;
        this.sentence = sentence;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
