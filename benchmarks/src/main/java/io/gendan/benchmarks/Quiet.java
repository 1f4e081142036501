package io.gendan.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** What the last round set going elsewhere must have come to rest before the next one begins. */
final class Quiet {
    private static final double IDLE = 0.2;

    /** Waits until the machine is idle, but not for ever: it may have other work. */
    static void await() throws InterruptedException {
        var machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        machine.getCpuLoad(); // the load since the last call
        for (int tries = 0; tries < 20; tries++) {
            Thread.sleep(250);
            if (machine.getCpuLoad() < IDLE) return;
        }
    }

    private Quiet() {}
}
