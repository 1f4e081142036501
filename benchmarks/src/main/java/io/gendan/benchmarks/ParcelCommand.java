package io.gendan.benchmarks;

import io.gendan.benchmarks.ParcelEvent.Noted;
import io.gendan.benchmarks.ParcelEvent.Registered;

sealed interface ParcelCommand {
    record Register(Registered as) implements ParcelCommand {}

    record Note(Noted as, boolean twice) implements ParcelCommand {}
}
