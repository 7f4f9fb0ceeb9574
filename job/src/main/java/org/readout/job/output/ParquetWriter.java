package org.readout.job.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.serialization.BulkWriter;
import org.apache.flink.core.fs.FSDataOutputStream;
import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.Type;
import org.apache.parquet.format.Util;
import org.jspecify.annotations.Nullable;
import org.readout.job.reading.Told;

/**
 * Writes records as Parquet: {@code id}, {@code key}, {@code published}, {@code language} and the record itself in
 * {@code json}. The library that is usual for it brings Hadoop along, so that the pages are laid out here and only the
 * descriptions are Parquet's own. For one file and one thread.
 */
final class ParquetWriter implements BulkWriter<Told> {

    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

    /** So many bytes are in memory before they are written as one group of rows. */
    private static final long GROUP = 32L << 20;

    private static final int BYTE = 8;
    private static final int VERSION = 1;

    private final FSDataOutputStream out;
    private final ParquetColumn id = new ParquetColumn("id", Type.BYTE_ARRAY, ConvertedType.UTF8);
    private final ParquetColumn key = new ParquetColumn("key", Type.BYTE_ARRAY, ConvertedType.UTF8);
    private final ParquetColumn published = new ParquetColumn("published", Type.INT32, ConvertedType.DATE);
    private final ParquetColumn language = new ParquetColumn("language", Type.BYTE_ARRAY, ConvertedType.UTF8);
    private final ParquetColumn json = new ParquetColumn("json", Type.BYTE_ARRAY, ConvertedType.UTF8);
    private final List<ParquetColumn> columns = List.of(id, key, published, language, json);
    private final List<RowGroup> groups = new ArrayList<>();
    private long rows;
    private int pending;

    ParquetWriter(FSDataOutputStream out) throws IOException {
        this.out = out;
        out.write(MAGIC);
    }

    @Override
    public void addElement(Told told) throws IOException {
        id.add(told.id());
        key.add(told.key());
        published.add(day(told.day()));
        language.add(told.language());
        json.add(told.json());
        pending++;
        if (columns.stream().mapToLong(ParquetColumn::bytes).sum() >= GROUP) {
            writeGroup();
        }
    }

    private static @Nullable Integer day(@Nullable String day) {
        return day == null ? null : (int) LocalDate.parse(day).toEpochDay();
    }

    private void writeGroup() throws IOException {
        RowGroup group = new RowGroup(new ArrayList<>(), 0, pending);
        for (ParquetColumn column : columns) {
            group.addToColumns(column.write(out));
            group.setTotal_byte_size(group.getTotal_byte_size()
                    + group.getColumns()
                            .get(group.getColumnsSize() - 1)
                            .getMeta_data()
                            .getTotal_uncompressed_size());
        }
        groups.add(group);
        rows += pending;
        pending = 0;
    }

    /** Nothing can be read of a file that is not finished, so there is nothing to flush. */
    @Override
    public void flush() {}

    @Override
    public void finish() throws IOException {
        if (pending > 0) {
            writeGroup();
        }
        List<SchemaElement> schema = new ArrayList<>();
        schema.add(new SchemaElement("record").setNum_children(columns.size()));
        columns.forEach(column -> schema.add(column.schema()));
        FileMetaData description = new FileMetaData(VERSION, schema, rows, groups);
        description.setCreated_by("readout");
        long begin = out.getPos();
        Util.writeFileMetaData(description, out);
        int length = (int) (out.getPos() - begin);
        for (int shift = 0; shift < Integer.SIZE; shift += BYTE) {
            out.write(length >>> shift);
        }
        out.write(MAGIC);
    }
}
