package io.gendan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;

/** Brings up what does not run: first that nothing is in the way, then what the services stand on, then the services. */
record Start(House house, Appendable out) {

    void run() {
        if (house.parts().stream().allMatch(Part::isReady) && outdated().isEmpty()) {
            say("Everything runs already.");
            return;
        }
        for (var service : house.services()) service.mustBeBuilt();
        for (var service : outdated()) {
            say("%-18s was built anew, is stopped".formatted(service.name()));
            service.stop();
        }
        platform();
        bring(house.services());
    }

    /** What the services stand on, without them. */
    void platform() {
        portsMustBeFree();
        if (PostgresHome.isElsewhere(house.state())) {
            say("PostgreSQL's data is in " + PostgresHome.of(house.state()) + ": the user it runs as cannot enter "
                    + house.state());
        }
        bring(List.of(house.postgres(), house.kafka(), house.mail()));
    }

    private void bring(Collection<? extends Part> parts) {
        Together.each(parts, part -> {
            boolean stood = part.isReady();
            boolean ran = part.isRunning();
            var since = System.nanoTime();
            part.start();
            try {
                part.awaitReady();
            } catch (CannotRun ended) {
                // It may have been dying when we looked, or PostgreSQL's last workers still were: then once more.
                if (part.isRunning() || !(ran || part == house.postgres())) throw ended;
                part.start();
                part.awaitReady();
            }
            if (!stood) say("%-18s ready after %.1f s".formatted(part.name(), (System.nanoTime() - since) / 1e9));
        });
    }

    private List<Service> outdated() {
        return house.services().stream().filter(Service::isOutdated).toList();
    }

    private void portsMustBeFree() {
        for (var part : house.parts()) {
            if (part.isRunning()) continue;
            for (int port : part.ports()) {
                if (!Ports.isFree(port)) {
                    throw new CannotRun("Port %d is taken, and %s wants it: free it, or set GENDAN_PORT_BASE (now %d)."
                            .formatted(port, part.name(), house.ports().ports().getFirst()));
                }
            }
        }
    }

    private void say(String line) {
        try {
            synchronized (out) {
                out.append(line).append('\n');
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
