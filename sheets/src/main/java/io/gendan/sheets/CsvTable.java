package io.gendan.sheets;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.regex.Pattern;

/** RFC 4180, with a comma, a semicolon or a tab between the cells: whichever the first line has most of. */
final class CsvTable {
    private static final Pattern CHARSET =
            Pattern.compile(".*;\\s*charset=\"?([^\";\\s]+)\"?.*", Pattern.CASE_INSENSITIVE);

    private CsvTable() {}

    static List<TableLine> read(String mediaType, byte[] content, int most) {
        var text = text(charset(mediaType), content);
        try (var records = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            return records.stream()
                    .map(CsvTable::line)
                    .filter(line -> !line.isBlank())
                    .limit(most)
                    .toList();
        } catch (CsvParseException broken) {
            var why = broken.getCause() == null ? "" : ": " + broken.getCause().getMessage();
            throw TableFile.unreadable("This is no CSV. " + broken.getMessage() + why);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it is read from memory
        }
    }

    private static TableLine line(CsvRecord read) {
        if (read.getFieldCount() > TableFile.MOST_COLUMNS)
            throw TableFile.unreadable("Line " + read.getStartingLineNumber() + " has " + read.getFieldCount()
                    + " columns; a table has at most " + TableFile.MOST_COLUMNS);
        return TableLine.of(
                (int) read.getStartingLineNumber(),
                read.getFields().stream().map(CsvTable::plain).toList());
    }

    /** Where a sheet of ours has put an apostrophe before what a spreadsheet would have carried out. */
    private static String plain(String cell) {
        return cell.startsWith("'") && Cell.isDangerous(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static Charset charset(String mediaType) {
        var named = CHARSET.matcher(mediaType);
        if (!named.matches()) return StandardCharsets.UTF_8;
        try {
            return Charset.forName(named.group(1));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw TableFile.unreadable(
                    "There is no charset of the name that Content-Type has: UTF-8 and GB18030 are usual");
        }
    }

    private static String text(Charset charset, byte[] content) {
        try {
            var text = charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            if (text.indexOf('\0') >= 0)
                throw TableFile.unreadable(
                        "The file holds the character U+0000: is it CSV, and in the charset it is said to be?");
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw TableFile.unreadable("The file is not in " + charset.name()
                    + ": save it as CSV UTF-8, or say in Content-Type what it is, like text/csv; charset=GB18030");
        }
    }

    private static char separator(String text) {
        var first = text.lines().findFirst().orElse("");
        char most = ',';
        for (char one : new char[] {';', '\t'}) if (count(first, one) > count(first, most)) most = one;
        return most;
    }

    private static long count(String text, char one) {
        return text.chars().filter(each -> each == one).count();
    }
}
