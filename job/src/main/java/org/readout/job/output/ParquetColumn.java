package org.readout.job.output;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.flink.core.fs.FSDataOutputStream;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.Type;
import org.apache.parquet.format.Util;
import org.jspecify.annotations.Nullable;

/** The values of a column that are yet to be written: as one page, plain, packed with zstd. For one thread. */
final class ParquetColumn {

    private static final int BYTE = 8;

    /** A byte of a number of variable length holds seven bits. */
    private static final int BITS = 7;

    private static final int MORE = 0x80;

    private final String name;
    private final Type type;
    private final ConvertedType meaning;
    private final ByteArrayOutputStream values = new ByteArrayOutputStream();
    /** Runs of values that are there and of such that are not. */
    private final ByteArrayOutputStream runs = new ByteArrayOutputStream();

    private int count;
    private int run;
    private boolean there;

    ParquetColumn(String name, Type type, ConvertedType meaning) {
        this.name = name;
        this.type = type;
        this.meaning = meaning;
    }

    SchemaElement schema() {
        return new SchemaElement(name)
                .setType(type)
                .setConverted_type(meaning)
                .setRepetition_type(FieldRepetitionType.OPTIONAL);
    }

    void add(@Nullable String value) {
        next(value != null);
        if (value != null) {
            byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
            writeInt(bytes.length, values);
            values.writeBytes(bytes);
        }
    }

    void add(@Nullable Integer value) {
        next(value != null);
        if (value != null) {
            writeInt(value, values);
        }
    }

    private void next(boolean isThere) {
        if (isThere != there) {
            endRun();
            there = isThere;
        }
        run++;
        count++;
    }

    private void endRun() {
        if (run > 0) {
            for (int rest = run << 1; ; rest >>>= BITS) {
                if (rest < MORE) {
                    runs.write(rest);
                    break;
                }
                runs.write(rest | MORE);
            }
            runs.write(there ? 1 : 0);
            run = 0;
        }
    }

    private static void writeInt(int value, ByteArrayOutputStream to) {
        for (int shift = 0; shift < Integer.SIZE; shift += BYTE) {
            to.write(value >>> shift);
        }
    }

    /** How many bytes wait. */
    long bytes() {
        return values.size();
    }

    /** Writes what waits and forgets it. */
    ColumnChunk write(FSDataOutputStream out) throws IOException {
        endRun();
        ByteArrayOutputStream page = new ByteArrayOutputStream(values.size() + runs.size() + Integer.BYTES);
        writeInt(runs.size(), page);
        runs.writeTo(page);
        values.writeTo(page);
        byte[] packed = Zstd.compress(page.toByteArray());
        PageHeader header = new PageHeader(PageType.DATA_PAGE, page.size(), packed.length);
        header.setData_page_header(new DataPageHeader(count, Encoding.PLAIN, Encoding.RLE, Encoding.RLE));
        long begin = out.getPos();
        Util.writePageHeader(header, out);
        long ahead = out.getPos() - begin;
        out.write(packed);
        ColumnMetaData description = new ColumnMetaData(
                type,
                List.of(Encoding.PLAIN, Encoding.RLE),
                List.of(name),
                CompressionCodec.ZSTD,
                count,
                ahead + page.size(),
                ahead + packed.length,
                begin);
        values.reset();
        runs.reset();
        count = 0;
        return new ColumnChunk(begin).setMeta_data(description);
    }
}
