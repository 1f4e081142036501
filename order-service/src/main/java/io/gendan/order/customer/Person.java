package io.gendan.order.customer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

/** Who somebody is and how they are reached. In no event, no message and no log line; erased, nothing of it is left. */
public record Person(String name, String email, String phone, String fax, String address) {

    /** What nobody wrote is null, however much white space stands there. */
    static Person of(String name, String email, String phone, String fax, String address) {
        return new Person(plain(name), plain(email), plain(phone), plain(fax), plain(address));
    }

    /** The names of the fields in which the two differ. */
    List<String> differencesTo(Person other) {
        var differ = new LinkedHashMap<String, Boolean>();
        differ.put("name", !Objects.equals(name, other.name));
        differ.put("email", !Objects.equals(email, other.email));
        differ.put("phone", !Objects.equals(phone, other.phone));
        differ.put("fax", !Objects.equals(fax, other.fax));
        differ.put("address", !Objects.equals(address, other.address));
        return differ.keySet().stream().filter(differ::get).toList();
    }

    private static String plain(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
