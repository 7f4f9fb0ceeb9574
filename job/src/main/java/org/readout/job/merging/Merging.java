package org.readout.job.merging;

import org.apache.flink.api.common.functions.FlatMapFunction;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;

/** The ways of what is told: which events, which statements, which articles are the same. */
public final class Merging {

    private final Keeping keeping;

    public Merging(Keeping keeping) {
        this.keeping = keeping;
    }

    /** What each event is the same as. */
    public DataStream<Same> events(DataStream<EventTold> told) {
        DataStream<Same> alone = told.filter(one -> one.report().earliest() == null)
                .map(one -> alone(one))
                .returns(Same.class)
                .name("events without a day");
        DataStream<Same> gathered = told.filter(one -> one.report().earliest() != null)
                .flatMap(new Places())
                .name("events by their days")
                .keyBy(EventTold::place)
                .process(new EventGathering(keeping))
                .name("same events")
                .uid("same-events");
        return gathered.union(alone);
    }

    /** What each statement is the same as. */
    public DataStream<Same> statements(DataStream<StatementTold> told) {
        DataStream<Same> alone = told.filter(one -> one.report().speaker().isEmpty())
                .map(one -> alone(one))
                .returns(Same.class)
                .name("statements of nobody");
        DataStream<Same> gathered = told.filter(one -> !one.report().speaker().isEmpty())
                .keyBy(one -> one.report().speaker())
                .process(new StatementGathering(keeping))
                .name("same statements")
                .uid("same-statements");
        return gathered.union(alone);
    }

    private static Same alone(Telling one) {
        return new Same(one.key(), one.key(), one.article(), one.local(), 1);
    }

    /** The story of each article that has copies. */
    public DataStream<Story> stories(DataStream<Printed> texts) {
        FlatMapFunction<Printed, Banded> bands = (text, out) -> {
            Printed named = text.named();
            for (long band : text.bands()) {
                out.collect(new Banded(band, named));
            }
        };
        DataStream<Candidate> candidates = texts.flatMap(bands)
                .returns(TypeInformation.of(Banded.class))
                .name("bands")
                .keyBy(Banded::band, Types.LONG)
                .process(new SharedBands(keeping))
                .name("shared bands")
                .uid("shared-bands");
        return texts.keyBy(Printed::article)
                .connect(candidates.keyBy(Candidate::article))
                .process(new Texts(keeping))
                .name("texts")
                .uid("texts")
                .keyBy(Laid::pair)
                .process(new Comparing(keeping))
                .name("copies")
                .uid("copies")
                .keyBy(Copy::language)
                .process(new Stories(keeping))
                .name("stories")
                .uid("stories");
    }
}
