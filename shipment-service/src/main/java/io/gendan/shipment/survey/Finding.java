package io.gendan.shipment.survey;

import io.gendan.shipment.shipment.CargoCondition;

/**
 * How some of the packages are.
 *
 * @param containerNo which container they were in, null where they were in none or it was not looked at
 * @param marks what stands on them, null where they were counted only
 * @param packages how many
 * @param note what was seen: wet, crushed, seal broken
 */
record Finding(String containerNo, String marks, int packages, CargoCondition condition, String note) {}
