package io.gendan.eventsourcing.testing;

import io.gendan.eventsourcing.Tx;
import java.util.List;

/** What a database has opened to the role in which partners read, for a test that says it knows all of it. */
public final class OpenToPartners {
    private static final String OPEN = " FROM pg_class, aclexplode(relacl)"
            + " WHERE relkind <> 'i' AND grantee = (session_user || '_partner')::regrole";

    private OpenToPartners() {}

    /** Each table with what the role may do to it: {@code sales_order SELECT}. */
    public static List<String> tables(Tx tx) {
        return tx.query("SELECT relname || ' ' || privilege_type" + OPEN + " ORDER BY 1", row -> row.getString(1));
    }

    /** Those of which the role would be shown every row. */
    public static List<String> withoutRules(Tx tx) {
        return tx.query(
                "SELECT relname" + OPEN + " AND (NOT relrowsecurity OR EXISTS (SELECT 1 FROM pg_policy"
                        + " WHERE polrelid = pg_class.oid AND pg_get_expr(polqual, polrelid) IN ('true', '(true)')))",
                row -> row.getString(1));
    }
}
