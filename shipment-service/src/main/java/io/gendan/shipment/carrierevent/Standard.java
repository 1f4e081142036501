package io.gendan.shipment.carrierevent;

/** In which version of DCSA Track &amp; Trace it was said. */
public enum Standard {
    TNT_2_2,
    TNT_3_0
}
