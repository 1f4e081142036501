package io.gendan.sheets;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whose paper it is. Said in one place for all that is printed, whichever service prints it. */
@Singleton
public class Company {
    private final List<String> letterhead;

    Company(
            @ConfigProperty(name = "gendan.company.name") String name,
            @ConfigProperty(name = "gendan.company.address") List<String> address) {
        letterhead = new ArrayList<>(List.of(name));
        letterhead.addAll(address);
    }

    /** The name, and then a line each where it is. */
    public List<String> letterhead() {
        return List.copyOf(letterhead);
    }
}
