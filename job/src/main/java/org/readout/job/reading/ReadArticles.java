package org.readout.job.reading;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;
import org.readout.archive.merging.EventReport;
import org.readout.archive.merging.StatementReport;
import org.readout.archive.merging.Tellings;
import org.readout.archive.merging.Vocabulary;
import org.readout.intake.Source;
import org.readout.job.input.Found;
import org.readout.job.merging.EventTold;
import org.readout.job.merging.Printed;
import org.readout.job.merging.StatementTold;
import org.readout.job.reading.LeftOut.Reason;
import org.readout.record.Record;

/**
 * Reads what was found: records, and beside them what was left out, and what each record tells that may be told elsewhere.
 * One bad document never stops the others.
 */
public final class ReadArticles extends ProcessFunction<Found, Told> implements CheckpointedFunction {

    /** Where what is left out goes. */
    public static final OutputTag<LeftOut> LEFT_OUT = new OutputTag<>("left-out") {};

    /** Where events go. */
    public static final OutputTag<EventTold> EVENTS = new OutputTag<>("events") {};

    /** Where statements go. */
    public static final OutputTag<StatementTold> STATEMENTS = new OutputTag<>("statements") {};

    /** Where texts go, to be held beside others. */
    public static final OutputTag<Printed> TEXTS = new OutputTag<>("texts") {};

    private static final long serialVersionUID = 1L;

    private final Desk.Maker maker;
    private final Duration limit;
    private final boolean tells;
    private transient @Nullable Reading reading;
    private transient @Nullable Vocabulary vocabulary;
    private transient @Nullable Tally tally;
    private transient @Nullable ListState<Tuple2<String, Long>> counts;

    /**
     * @param limit how long one article may take
     * @param tells whether what a record tells is to be brought together with what others tell
     */
    public ReadArticles(Desk.Maker maker, Duration limit, boolean tells) {
        this.maker = maker;
        this.limit = limit;
        this.tells = tells;
    }

    @Override
    public void initializeState(FunctionInitializationContext context) throws Exception {
        tally = new Tally(getRuntimeContext());
        counts = context.getOperatorStateStore()
                .getListState(new ListStateDescriptor<>("counts", Types.TUPLE(Types.STRING, Types.LONG)));
        tally.restore(counts.get());
    }

    @Override
    public void snapshotState(FunctionSnapshotContext context) throws Exception {
        Objects.requireNonNull(counts).update(Objects.requireNonNull(tally).kept());
    }

    @Override
    public void open(OpenContext context) {
        reading = new Reading(maker.make(), limit);
        vocabulary = tells ? Vocabulary.load() : null;
    }

    @Override
    public void processElement(Found found, Context context, Collector<Told> out) throws InterruptedException {
        Source source = found.source();
        if (source == null) {
            if (found.leftOut()) {
                String why = String.valueOf(found.problem());
                leaveOut(new LeftOut(Reason.INPUT, found.origin(), found.line(), why), context);
            }
            return;
        }
        Reading.Result result = Objects.requireNonNull(reading).of(source);
        if (result.leftOut() != null) {
            leaveOut(result.leftOut(), context);
        }
        if (result.record() != null) {
            count(result);
            out.collect(Told.of(result.record(), result.json()));
            tell(result.record(), context);
        }
    }

    private void leaveOut(LeftOut leftOut, Context context) {
        Objects.requireNonNull(tally).add(Tally.name(leftOut.reason()), 1);
        context.output(LEFT_OUT, leftOut);
    }

    private void count(Reading.Result result) {
        Tally counted = Objects.requireNonNull(tally);
        counted.add(Tally.ARTICLES, 1);
        counted.add("sentences", result.sentences());
        counted.add("sentencesParsed", result.parsed());
        counted.add("remarks", result.remarks());
    }

    private void tell(Record record, Context context) {
        if (vocabulary == null) {
            return;
        }
        String article = record.article().id();
        LocalDate day = record.article().published().best();
        Tellings tellings = new Tellings(record, vocabulary);
        List<EventReport> events = tellings.events();
        for (int i = 0; i < events.size(); i++) {
            context.output(EVENTS, EventTold.of(article, record.events().get(i).id(), events.get(i), day));
        }
        List<StatementReport> statements = tellings.statements();
        for (int i = 0; i < statements.size(); i++) {
            String id = record.statements().get(i).id();
            context.output(STATEMENTS, new StatementTold(article, id, statements.get(i)));
        }
        context.output(TEXTS, Printed.of(record.article()));
    }

    @Override
    public void close() {
        if (reading != null) {
            reading.close();
        }
    }
}
