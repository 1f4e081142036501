package io.gendan.shipment.incident;

enum Severity {
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL
}
