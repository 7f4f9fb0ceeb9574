package org.readout.job.input;

import java.io.IOException;
import org.apache.flink.connector.file.src.util.CheckpointedPosition;
import org.apache.flink.core.fs.Path;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.readout.intake.Stretch;

/** Parts as bytes, for checkpoints and on the way to a task. */
final class PartSerializer implements SimpleVersionedSerializer<Part> {

    private static final int VERSION = 1;
    private static final int USUAL = 256;

    @Override
    public int getVersion() {
        return VERSION;
    }

    @Override
    public byte[] serialize(Part part) throws IOException {
        DataOutputSerializer out = new DataOutputSerializer(USUAL);
        out.writeUTF(part.path().toString());
        out.writeUTF(part.name());
        out.writeLong(part.fileModificationTime());
        out.writeLong(part.fileSize());
        out.writeLong(part.stretch().from());
        out.writeLong(part.stretch().begin());
        out.writeLong(part.stretch().end());
        out.writeInt(part.stretch().line());
        out.writeLong(part.done());
        return out.getCopyOfBuffer();
    }

    @Override
    public Part deserialize(int version, byte[] serialized) throws IOException {
        if (version != VERSION) {
            throw new IOException("a part of a file as version " + version + " wrote it; this one knows " + VERSION);
        }
        DataInputDeserializer in = new DataInputDeserializer(serialized);
        Path file = new Path(in.readUTF());
        String name = in.readUTF();
        long modified = in.readLong();
        long size = in.readLong();
        Stretch stretch = new Stretch(in.readLong(), in.readLong(), in.readLong(), in.readInt());
        long done = in.readLong();
        return new Part(
                file,
                name,
                modified,
                size,
                stretch,
                done == 0 ? null : new CheckpointedPosition(CheckpointedPosition.NO_OFFSET, done));
    }
}
