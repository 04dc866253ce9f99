package copydesk.ingest.stream;

import java.nio.file.Path;

import copydesk.ingest.fetch.LocalFiles;
import copydesk.ingest.inbox.Inbox;
import copydesk.ingest.inbox.InboxSettings;
import copydesk.ingest.inbox.InboxWatch;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** Runs the inbox while the service runs: what is due is read and offered. */
public final class InboxRunner implements SmartLifecycle {

    private final InboxSettings settings;

    private final LocalFiles files;

    private final FetchDoor door;

    private volatile @Nullable InboxWatch watch;

    /** A runner for the inbox of the settings; does nothing if they name none. */
    public InboxRunner(InboxSettings settings, LocalFiles files, FetchDoor door) {
        this.settings = settings;
        this.files = files;
        this.door = door;
    }

    @Override
    public void start() {
        if (!this.settings.folder().isEmpty()) {
            Path folder = Path.of(this.settings.folder()).normalize();
            this.watch = InboxWatch
                .start(new Inbox(folder, this.settings.doneFolder()), this.settings.every(), (file) -> this.door
                    .offer(this.settings.sourceByFolder() ? this.files.ofSource(file, folder) : this.files.one(file)));
        }
    }

    @Override
    public void stop() {
        InboxWatch running = this.watch;
        if (running != null) {
            running.close();
        }
        this.watch = null;
    }

    @Override
    public boolean isRunning() {
        return this.watch != null;
    }

}
