package io.gendan.local.parts;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.Optional;

/** The one mailbox that is read by IMAP, with a password. */
final class ImapMailbox {
    private final GreenMailUser owner;
    private final KeptMails mails;

    ImapMailbox(UserManager users, String address, String password, KeptMails mails) throws UserException {
        this.owner = users.createUser(address, address, password);
        this.mails = mails;
    }

    /** With what was sent to it before, oldest first. */
    void fill() throws IOException, MessagingException {
        for (var mail : mails.oldestFirst()) deliver(mail);
    }

    void deliver(KeptMail mail) throws IOException, MessagingException {
        if (mail.isTo(Optional.of(owner.getEmail()))) owner.deliver(mails.message(mail));
    }
}
