package io.gendan.complaint.publicform;

import io.gendan.complaint.attachment.Upload;
import io.gendan.complaint.complaint.Demand;
import io.gendan.complaint.complaint.Wish;
import io.gendan.eventsourcing.EventJson;
import io.gendan.eventsourcing.Sha256;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * What somebody has written on the page, complete or not.
 *
 * @param entry which filling-in of the page this is, however often it is sent
 */
record FilledForm(
        UUID entry, String content, String orderNo, String product, String name, Set<Wish> wishes, List<Upload> files) {
    private static final int LONGEST_CONTENT = 5000;
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_ORDER_NO = 60;

    static FilledForm of(
            String entry,
            String content,
            String orderNo,
            String product,
            String name,
            List<String> wishes,
            List<FileUpload> files) {
        return new FilledForm(
                id(entry),
                clean(content),
                clean(orderNo),
                clean(product),
                clean(name),
                wishes(wishes),
                files.stream()
                        .filter(file -> !file.fileName().isEmpty()
                                || file.size() > 0) // a browser sends one where none is chosen
                        .map(file -> new Upload(
                                file.fileName(), file.contentType(), () -> Files.newInputStream(file.uploadedFile())))
                        .toList());
    }

    boolean isComplete() {
        return !content.isEmpty()
                && content.length() <= LONGEST_CONTENT
                && orderNo.length() <= LONGEST_ORDER_NO
                && product.length() <= LONGEST_LINE
                && name.length() <= LONGEST_LINE;
    }

    Demand demand() {
        return new Demand(wishes, null, null, null, null, null, null);
    }

    /** The same, to be sent as something new. */
    FilledForm anew() {
        return new FilledForm(UUID.randomUUID(), content, orderNo, product, name, wishes, files);
    }

    /** Of all that was filled in: when it is sent again, it can be said whether it is the same. */
    byte[] hash() {
        var all = new ArrayList<>(List.of(content, orderNo, product, name, wishes.toString()));
        for (var file : files) all.add(file.fileName() + " " + file.content().sha256());
        return Sha256.of(EventJson.toJson(all).getBytes(StandardCharsets.UTF_8));
    }

    /** To be shown again. */
    Map<String, Object> entered() {
        var all = new HashMap<String, Object>();
        all.put("entry", entry.toString());
        all.put("content", content);
        all.put("orderNo", orderNo);
        all.put("product", product);
        all.put("name", name);
        all.put("wishes", wishes.stream().map(Wish::name).toList());
        return all;
    }

    static Map<String, Object> nothing() {
        return of(null, null, null, null, null, List.of(), List.of()).entered();
    }

    static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException | NullPointerException e) {
            return UUID.randomUUID();
        }
    }

    private static Set<Wish> wishes(List<String> names) {
        var wishes = EnumSet.noneOf(Wish.class);
        for (var wish : Wish.values()) if (names.contains(wish.name())) wishes.add(wish);
        return wishes;
    }

    private static String clean(String text) {
        return text == null
                ? ""
                : text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").strip();
    }
}
