package org.readout.job.input;

import java.util.Properties;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.readout.intake.Problem;
import org.readout.intake.Source;

/** The articles of a topic: each message is one line of JSONL, and its origin says partition and offset. */
public final class TopicArticles {

    private static final String GROUP = "readout";

    private TopicArticles() {}

    /**
     * From the first message on, or from where a checkpoint stands.
     *
     * @param brokers {@code host:port,…}
     */
    public static KafkaSource<Found> of(String brokers, String topic) {
        Properties properties = new Properties();
        properties.setProperty("client.id.prefix", GROUP);
        return KafkaSource.<Found>builder()
                .setBootstrapServers(brokers)
                .setTopics(topic)
                .setGroupId(GROUP)
                .setStartingOffsets(OffsetsInitializer.earliest())
                .setDeserializer(new Messages())
                .setProperties(properties)
                .build();
    }

    /** Makes documents of messages. */
    private static final class Messages implements KafkaRecordDeserializationSchema<Found> {

        private static final long serialVersionUID = 1L;

        @Override
        public void deserialize(ConsumerRecord<byte[], byte[]> message, Collector<Found> out) {
            String origin = message.topic() + "/" + message.partition() + "/" + message.offset();
            byte[] value = message.value();
            out.collect(
                    value == null
                            ? Found.of(new Problem(origin, 0, "an empty message", true))
                            : Found.of(Source.of(origin, 0, Source.Kind.JSON, value)));
        }

        @Override
        public TypeInformation<Found> getProducedType() {
            return TypeInformation.of(Found.class);
        }
    }
}
