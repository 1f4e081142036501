package io.gendan.sheets;

import java.io.IOException;
import java.util.List;

/** Takes a sheet's lines one after the other and holds none of them back for long. Closed, the sheet is whole. */
public interface SheetWriter extends AutoCloseable {
    /** @param cells one for each column: a text, a number, a day, or null where nothing is known */
    void line(List<?> cells) throws IOException;

    /** Not to be called when something went wrong: a sheet that is cut off must not look as if it were whole. */
    @Override
    void close() throws IOException;
}
