package io.gendan.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.input.BoundedInputStream;
import org.apache.commons.io.input.CloseShieldInputStream;

/** Looks at a workbook before it is opened: a small file may become one that no memory holds. */
final class XlsxSize {
    private static final long MOST_UNPACKED = 32L << 20; // bytes
    private static final int MOST_TEXTS = 200_000;
    private static final Pattern CELL = Pattern.compile("[A-Z]{1,3}[0-9]{1,7}"); // up to XFD1048576
    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private XlsxSize() {}

    /** Throws a problem (400) when it is too large, and on whatever is no workbook. */
    static void check(byte[] content) throws IOException {
        long unpacked = 0;
        int texts = 0;
        try (var zip = ZipFile.builder().setByteArray(content).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                try (var packed = BoundedInputStream.builder()
                        .setInputStream(zip.getInputStream(entry))
                        .setMaxCount(MOST_UNPACKED + 1 - unpacked)
                        .get()) {
                    if (entry.getName().endsWith(".xml")) texts += texts(CloseShieldInputStream.wrap(packed));
                    packed.transferTo(OutputStream.nullOutputStream());
                    unpacked += packed.getCount();
                }
                if (unpacked > MOST_UNPACKED || texts > MOST_TEXTS) throw tooLarge();
            }
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private static int texts(InputStream xml) throws XMLStreamException {
        var reader = XML.createXMLStreamReader(xml);
        int texts = 0;
        while (reader.hasNext()) {
            if (reader.next() != XMLStreamConstants.START_ELEMENT) continue;
            var name = reader.getLocalName();
            if (name.equals("si") && ++texts > MOST_TEXTS) throw tooLarge();
            var place = name.equals("c") ? reader.getAttributeValue(null, "r") : null;
            if (place != null && !CELL.matcher(place).matches())
                throw TableFile.unreadable(
                        "The workbook has a cell where no sheet has one: save it anew as XLSX, or as CSV UTF-8");
        }
        return texts;
    }

    private static RuntimeException tooLarge() {
        return TableFile.unreadable("Unpacked, the workbook is larger than can be read: send the one sheet alone");
    }
}
