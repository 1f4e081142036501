package io.gendan.acceptance;

import static io.gendan.acceptance.Narrator.until;

import io.gendan.acceptance.Door.Reply;
import java.time.LocalDate;
import java.time.ZoneId;

/** One complaint as the people who follow it read and decide it. */
public record OpenComplaint(Trade trade, String at) {

    public String id() {
        return at.substring(at.lastIndexOf('/') + 1);
    }

    Reply read() {
        return trade.as("merchandiser").get(at).mustBe(200);
    }

    String statusOfFirstOffer() {
        return read().body().path("offers").path(0).path("status").asText();
    }

    public Reply post(String who, String path, String body) {
        return trade.as(who).post(at + path, body);
    }

    /** As somebody who has just read it. */
    public void decide(String who, String path, String body) {
        until(
                who + " decides " + path,
                () -> trade.as(who).post(at + path, body, trade.as(who).get(at).etag()),
                Reply::accepted);
    }

    void refused(String who, String path, String body, String code) {
        until(
                path + " is refused: " + code,
                () -> {
                    var of = path.startsWith("/record") ? at + "/record" : at;
                    return trade.as(who)
                            .post(at + path, body, trade.as(who).get(of).etag());
                },
                reply -> reply.text("code").equals(code));
    }

    void decideOnRecord(String who, String path, String body) {
        trade.as(who)
                .post(at + path, body, trade.as(who).get(at + "/record").etag())
                .mustBe(204);
    }

    public void plan(int remedy, String what) {
        post("merchandiser", "/actions", """
                {"remedyNo": %d, "what": "%s", "owner": "staff-001", "dueOn": "2099-01-31"}""".formatted(remedy, what)).mustBe(204);
    }

    public static String done(String reference) {
        return "{\"doneOn\": \"%s\", \"reference\": \"%s\"}".formatted(today(), reference);
    }

    static String today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
    }
}
