package io.gendan.acceptance;

import io.gendan.local.House;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What dashboard and alert rules look at, and whether the running services show it. */
record Monitored(Path monitoring, House house) {
    private static final Pattern NAME = Pattern.compile("\\b(gendan|http|agroal|jvm|process)_[a-z0-9_]+");
    private static final Pattern WORK = Pattern.compile("work=\\\\?\"([a-z-]+)\\\\?\"");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** Names of metrics and kinds of work that no service shows: an alert on them would never come. */
    Set<String> lookedAtInVain() {
        var looked = read("alerts.yaml") + read("dashboard.json");
        var shown = Stream.of("order-service", "shipment-service", "complaint-service", "gateway")
                .map(this::metrics)
                .collect(Collectors.joining());
        var inVain = new TreeSet<String>();
        NAME.matcher(looked).results().map(found -> found.group()).forEach(name -> {
            if (!shown.contains("\n" + name + "{") && !shown.contains("\n" + name + " ")) inVain.add(name);
        });
        WORK.matcher(looked).results().map(found -> found.group(1)).forEach(work -> {
            if (!shown.contains("work=\"" + work + "\"")) inVain.add(work);
        });
        return inVain;
    }

    private String read(String file) {
        try {
            return Files.readString(monitoring.resolve(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private String metrics(String service) {
        try {
            var request = HttpRequest.newBuilder(URI.create(house.url(service) + "/q/metrics"))
                    .header("Authorization", "Bearer " + house.metricsToken())
                    .build();
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
