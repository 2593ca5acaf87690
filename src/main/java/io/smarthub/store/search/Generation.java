package io.smarthub.store.search;

import io.smarthub.store.search.Feed.Place;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/** One index in its own folder. Its commits say up to which change it has come, so it can go on from there. */
final class Generation implements Closeable {

    private static final String FORMAT = "format";
    private static final String REVISION = "revision";
    private static final String CONVERSATION = "conversation";
    private static final String ZONE = "zone";
    private static final String COMPLETE = "complete";
    private static final String HIGHEST = "highest";
    private static final double BUFFER_MB = 24;
    private static final int WORTH_A_THREAD = 100;

    private final Path folder;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final ZoneId zone;
    private final AtomicBoolean stale = new AtomicBoolean();
    private volatile Place applied;
    private final AtomicLong uncommittedDocuments = new AtomicLong();
    private boolean uncommitted;
    /** The highest key of a conversation that may be in it. */
    private long highest;

    private Generation(Path folder, Directory directory, IndexWriter writer, Place applied, ZoneId zone)
            throws IOException {
        this.folder = folder;
        this.directory = directory;
        this.writer = writer;
        this.applied = applied;
        this.zone = zone;
        this.highest = highest(writer, applied);
        this.searchers = new SearcherManager(writer, new Uncached());
    }

    /** An empty index in a folder. */
    static Generation create(Path folder, ZoneId zone) throws IOException {
        return open(folder, IndexWriterConfig.OpenMode.CREATE, zone);
    }

    /**
     * The index of a folder.
     *
     * @throws IOException when it is missing, damaged, unfinished or of another version
     */
    static Generation open(Path folder) throws IOException {
        Map<String, String> data = committed(folder);
        if (!Documents.FORMAT.equals(data.get(FORMAT)) || !"true".equals(data.get(COMPLETE))) {
            throw new IOException("the search index in " + folder + " is unfinished or of another version: " + data);
        }
        return open(folder, IndexWriterConfig.OpenMode.APPEND, zone(data));
    }

    /**
     * The begun index of a folder, to go on where its building was interrupted.
     *
     * @throws IOException when there is none, or it is of another version or zone
     */
    static Generation goOn(Path folder, ZoneId zone) throws IOException {
        if (!isUnfinished(folder) || !zone(committed(folder)).equals(zone)) {
            throw new IOException("there is no begun search index for " + zone + " in " + folder);
        }
        return open(folder, IndexWriterConfig.OpenMode.APPEND, zone);
    }

    /** Whether a folder holds a begun index of this version. */
    static boolean isUnfinished(Path folder) throws IOException {
        Map<String, String> data = committed(folder);
        return Documents.FORMAT.equals(data.get(FORMAT)) && "false".equals(data.get(COMPLETE));
    }

    private static Map<String, String> committed(Path folder) throws IOException {
        try (Directory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            return reader.getIndexCommit().getUserData();
        }
    }

    private static ZoneId zone(Map<String, String> data) {
        return ZoneId.of(data.getOrDefault(ZONE, "UTC"));
    }

    private static Generation open(Path folder, IndexWriterConfig.OpenMode mode, ZoneId zone) throws IOException {
        Directory directory = FSDirectory.open(folder);
        IndexWriter writer = null;
        try {
            writer = new IndexWriter(directory, configuration(mode));
            return new Generation(folder, directory, writer, place(writer), zone);
        } catch (IOException | RuntimeException e) {
            if (writer != null) {
                writer.rollback();
            }
            directory.close();
            throw e;
        }
    }

    private static IndexWriterConfig configuration(IndexWriterConfig.OpenMode mode) {
        ConcurrentMergeScheduler merges = new ConcurrentMergeScheduler();
        merges.setMaxMergesAndThreads(4, 1);
        // words are cut by TextTokens; an analyzer is asked for nothing but gaps between fields
        return new IndexWriterConfig(new StandardAnalyzer())
                .setOpenMode(mode)
                .setIndexSort(Documents.ORDER)
                .setRAMBufferSizeMB(BUFFER_MB)
                .setMergeScheduler(merges)
                .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0))
                .setCommitOnClose(false);
    }

    private static long highest(IndexWriter writer, Place applied) {
        String unknown = Long.toString(applied.equals(Place.START) ? 0 : Long.MAX_VALUE);
        return Long.parseLong(saved(writer).getOrDefault(HIGHEST, unknown));
    }

    private static Map<String, String> saved(IndexWriter writer) {
        Map<String, String> data = new HashMap<>();
        Iterable<Map.Entry<String, String>> committed = writer.getLiveCommitData();
        if (committed != null) {
            committed.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        return data;
    }

    private static Place place(IndexWriter writer) {
        Map<String, String> data = saved(writer);
        return new Place(
                Long.parseLong(data.getOrDefault(REVISION, "0")), Long.parseLong(data.getOrDefault(CONVERSATION, "0")));
    }

    /** The zone of its hours of the week. */
    ZoneId zone() {
        return zone;
    }

    Path folder() {
        return folder;
    }

    /** Up to which change it has come. */
    Place applied() {
        return applied;
    }

    /** Takes in the next changes, in order; many of them on two threads, each conversation being among them once. */
    void put(List<Indexed> changed) throws IOException {
        long known = highest;
        // before anything is added: what fails in between is put again, and part of it is there then
        highest = changed.stream().mapToLong(Indexed::id).reduce(known, Math::max);
        int half = changed.size() / 2;
        if (half >= WORTH_A_THREAD) {
            CompletableFuture<Void> first = CompletableFuture.runAsync(
                    () -> putUnchecked(changed.subList(0, half), known),
                    Thread.ofVirtual().name("search-put")::start);
            try {
                putEach(changed.subList(half, changed.size()), known);
            } finally {
                join(first);
            }
        } else {
            putEach(changed, known);
        }
        if (!changed.isEmpty()) {
            Indexed last = changed.getLast();
            uncommitted = true;
            stale.set(true);
            applied = new Place(last.revision(), last.id());
        }
    }

    private void putEach(List<Indexed> changed, long known) throws IOException {
        for (Indexed conversation : changed) {
            Document document = Documents.of(conversation);
            if (conversation.id() > known) {
                // nothing to look for and to replace
                writer.addDocument(document);
            } else {
                writer.updateDocument(new Term(Documents.ID, Long.toString(conversation.id())), document);
            }
        }
        uncommittedDocuments.addAndGet(changed.size());
    }

    private void putUnchecked(List<Indexed> changed, long known) {
        try {
            putEach(changed, known);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void join(CompletableFuture<Void> running) throws IOException {
        try {
            running.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException failure) {
                throw new IOException(failure.getCause());
            }
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    /** Puts on the disk what was taken in; from now on it counts as finished. */
    void commit() throws IOException {
        commit(true);
    }

    /** Puts on the disk what was taken in so far, to go on from there after an interruption. */
    void commitUnfinished() throws IOException {
        commit(false);
    }

    private void commit(boolean complete) throws IOException {
        writer.setLiveCommitData(Map.of(
                        FORMAT,
                        Documents.FORMAT,
                        REVISION,
                        Long.toString(applied.revision()),
                        CONVERSATION,
                        Long.toString(applied.id()),
                        HIGHEST,
                        Long.toString(highest),
                        ZONE,
                        zone.getId(),
                        COMPLETE,
                        String.valueOf(complete))
                .entrySet());
        writer.commit();
        uncommitted = false;
        uncommittedDocuments.set(0);
    }

    /** Writes anew every part of the index that still holds a replaced document, and puts that on the disk. */
    void purge() throws IOException {
        writer.forceMergeDeletes(true);
        uncommitted = true;
        commit();
        searchers.maybeRefreshBlocking();
        writer.deleteUnusedFiles();
    }

    boolean hasUncommitted() {
        return uncommitted;
    }

    /** How many documents were put in since it was last put on the disk. */
    long uncommittedDocuments() {
        return uncommittedDocuments.get();
    }

    long size() {
        return writer.getDocStats().numDocs;
    }

    /** Looks at it as it is now. */
    <T> T look(Look<T> look) throws IOException {
        if (stale.getAndSet(false)) {
            searchers.maybeRefreshBlocking();
        }
        IndexSearcher searcher = searchers.acquire();
        try {
            return look.at(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    @Override
    public void close() throws IOException {
        if (uncommitted) {
            commit();
        }
        abandon();
    }

    /** Closes it without saving anything. */
    void abandon() throws IOException {
        try (directory) {
            try {
                searchers.close();
            } finally {
                writer.rollback();
            }
        }
    }

    /** Looks at one moment of the index. */
    @FunctionalInterface
    interface Look<T> {
        T at(IndexSearcher searcher) throws IOException;
    }

    private static final class Uncached extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setQueryCache(null);
            return searcher;
        }
    }
}
