package io.gendan.complaint.mailbox;

import io.gendan.complaint.attachment.Upload;
import java.time.Instant;
import java.util.List;

/**
 * What stands in a mail, as far as it can be read.
 *
 * @param messageId with its angle brackets; null when it has none
 * @param from an address, in small letters; null when it has none that can be read
 * @param references Message-IDs that it answers, the nearest first
 * @param content hash of all that is in it, without its head
 * @param automatic a machine wrote it: it is never answered
 * @param forged it does not come from where it says
 * @param broken some of it could not be read
 */
record ReadMail(
        String messageId,
        String from,
        String fromName,
        String subject,
        Instant sentAt,
        List<String> references,
        String text,
        List<Upload> files,
        String content,
        boolean automatic,
        boolean forged,
        boolean broken) {}
