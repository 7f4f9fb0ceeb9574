package org.readout.job;

import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.readout.job.input.FileArticles;
import org.readout.job.input.Found;
import org.readout.job.output.DayAndLanguage;
import org.readout.job.output.JsonLines;
import org.readout.job.reading.Desk;
import org.readout.job.reading.LeftOut;
import org.readout.job.reading.ReadArticles;
import org.readout.job.reading.Told;

/** The way of an article through the job. Each step has a name and an id of its own, by which a checkpoint knows it. */
public final class JobGraph {

    private final Settings settings;
    private final Desk.Maker desk;

    public JobGraph(Settings settings, Desk.Maker desk) {
        this.settings = settings;
        this.desk = desk;
    }

    /** Lays the steps out in an environment, which then runs them. */
    public void in(StreamExecutionEnvironment environment) {
        environment.setParallelism(settings.parallelism());
        SingleOutputStreamOperator<Told> read = found(environment)
                .rebalance()
                .process(new ReadArticles(desk, settings.limit()))
                .name("read")
                .uid("read");
        records(read);
        leftOut(read.getSideOutput(ReadArticles.LEFT_OUT));
    }

    private DataStream<Found> found(StreamExecutionEnvironment environment) {
        FileArticles files = FileArticles.of(settings.paths(), settings.most());
        return environment
                .fromSource(files, WatermarkStrategy.noWatermarks(), "find")
                .uid("find");
    }

    /** Records of one day and language go to one task, or each task would keep a file open for each of them. */
    private void records(DataStream<Told> read) {
        read.keyBy(DayAndLanguage::of)
                .sinkTo(JsonLines.records(settings.folder("records")))
                .name("records")
                .uid("records");
    }

    private void leftOut(DataStream<LeftOut> leftOut) {
        leftOut.sinkTo(JsonLines.leftOut(settings.folder("left-out")))
                .setParallelism(1)
                .name("left out")
                .uid("left-out");
    }
}
