package org.readout.job.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/**
 * Copies of copies are one story, known by the least of its articles' ids. By language, for stories do not cross it; only
 * articles that have copies are kept. What has changed is told when time goes on, or the input ends.
 */
final class Stories extends KeyedProcessFunction<String, Copy, Story> {

    private static final long serialVersionUID = 1L;

    private final Keeping keeping;
    private transient @Nullable MapState<String, String> storyOf;
    private transient @Nullable MapState<String, List<String>> articlesOf;
    private transient @Nullable MapState<String, Boolean> changed;
    private transient @Nullable ValueState<Integer> revision;

    Stories(Keeping keeping) {
        this.keeping = keeping;
    }

    @Override
    public void open(OpenContext context) {
        MapStateDescriptor<String, String> stories = new MapStateDescriptor<>("story", Types.STRING, Types.STRING);
        MapStateDescriptor<String, List<String>> articles =
                new MapStateDescriptor<>("articles", Types.STRING, Types.LIST(Types.STRING));
        Expiry.after(keeping).ifPresent(expiry -> {
            stories.enableTimeToLive(expiry);
            articles.enableTimeToLive(expiry);
        });
        storyOf = getRuntimeContext().getMapState(stories);
        articlesOf = getRuntimeContext().getMapState(articles);
        changed = getRuntimeContext().getMapState(new MapStateDescriptor<>("changed", Types.STRING, Types.BOOLEAN));
        revision = getRuntimeContext().getState(new ValueStateDescriptor<>("revision", Types.INT));
    }

    @Override
    public void processElement(Copy copy, Context context, Collector<Story> out) throws Exception {
        String one = story(copy.one());
        String other = story(copy.other());
        String first = one.compareTo(other) <= 0 ? one : other;
        List<String> all = new ArrayList<>(articles(one));
        if (!one.equals(other)) {
            all.addAll(articles(other));
        }
        Objects.requireNonNull(articlesOf).remove(first.equals(one) ? other : one);
        Objects.requireNonNull(articlesOf).put(first, all);
        for (String article : all) {
            if (!first.equals(Objects.requireNonNull(storyOf).get(article))) {
                Objects.requireNonNull(changed).put(article, true);
            }
            Objects.requireNonNull(storyOf).put(article, first);
        }
        long now = context.timerService().currentWatermark();
        context.timerService().registerEventTimeTimer(Math.max(0, now) + 1);
    }

    private String story(String article) throws Exception {
        String story = Objects.requireNonNull(storyOf).get(article);
        return story == null ? article : story;
    }

    private List<String> articles(String story) throws Exception {
        List<String> articles = Objects.requireNonNull(articlesOf).get(story);
        return articles == null ? List.of(story) : articles;
    }

    @Override
    public void onTimer(long time, OnTimerContext context, Collector<Story> out) throws Exception {
        Map<String, String> told = new TreeMap<>();
        for (String article : Objects.requireNonNull(changed).keys()) {
            told.put(article, story(article));
        }
        Objects.requireNonNull(changed).clear();
        if (told.isEmpty()) {
            return;
        }
        Integer before = Objects.requireNonNull(revision).value();
        int now = before == null ? 1 : before + 1;
        Objects.requireNonNull(revision).update(now);
        told.forEach((article, story) -> out.collect(new Story(story, article, now)));
    }
}
