package io.gendan.sheets;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whose paper it is. Said in one place for all that is printed, whichever service prints it. */
@Singleton
public class Company {
    private static final String NAME = "青岛甘丹贸易有限公司 Qingdao Gendan Trading Co., Ltd.";
    /** A comma stands between lines; one within a line is escaped. */
    private static final String ADDRESS =
            "青岛市市南区香港中路 10 号 10 Middle Hong Kong Road\\, Qingdao 266071\\, China,跟单部 Order follow-up,follow-up@gendan.example";

    private final List<String> letterhead;

    Company(
            @ConfigProperty(name = "gendan.company.name", defaultValue = NAME) String name,
            @ConfigProperty(name = "gendan.company.address", defaultValue = ADDRESS) List<String> address) {
        letterhead = new ArrayList<>(List.of(name));
        letterhead.addAll(address);
    }

    /** The name, and then a line each where it is. */
    public List<String> letterhead() {
        return List.copyOf(letterhead);
    }
}
