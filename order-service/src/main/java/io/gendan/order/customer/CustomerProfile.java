package io.gendan.order.customer;

import io.gendan.order.grade.Grade;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What can be changed of a customer's file.
 *
 * @param delayThreshold the slip of an arrival from which on they want to be told
 * @param waysToReach the one they like best first
 */
record CustomerProfile(
        String name,
        String category,
        Grade grade,
        Language language,
        String timeZone,
        Duration delayThreshold,
        List<WayToReach> waysToReach) {

    static final List<WayToReach> USUAL_WAYS = List.of(WayToReach.EMAIL);

    private static final Map<String, Function<CustomerProfile, Object>> FIELDS = fields();

    /** One field that reads otherwise now. */
    record Change(String field, Object from, Object to) {}

    List<Change> changesTo(CustomerProfile other) {
        return FIELDS.entrySet().stream()
                .map(field -> new Change(
                        field.getKey(),
                        field.getValue().apply(this),
                        field.getValue().apply(other)))
                .filter(change -> !change.from().equals(change.to()))
                .toList();
    }

    private static Map<String, Function<CustomerProfile, Object>> fields() {
        var fields = new LinkedHashMap<String, Function<CustomerProfile, Object>>();
        fields.put("name", CustomerProfile::name);
        fields.put("category", CustomerProfile::category);
        fields.put("grade", CustomerProfile::grade);
        fields.put("language", CustomerProfile::language);
        fields.put("timeZone", CustomerProfile::timeZone);
        fields.put("delayThreshold", CustomerProfile::delayThreshold);
        fields.put("waysToReach", CustomerProfile::waysToReach);
        return fields;
    }
}
