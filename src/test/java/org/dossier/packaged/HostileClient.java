package org.dossier.packaged;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Holds connections from one address, and sends over each, as fast as is taken, the same bytes again and again. */
final class HostileClient implements Runnable, AutoCloseable {

    private static final int MOST_AT_ONCE = 16 * 1024;
    /** Between two connections; the way to a service takes about this long. */
    private static final long REST_IN_NANOSECONDS = TimeUnit.MILLISECONDS.toNanos(20);

    private final InetSocketAddress service;
    private final String from;
    private final Attack attack;
    private final List<Connection> connections = new ArrayList<>();
    private final ByteBuffer answer = ByteBuffer.allocateDirect(64 * 1024);
    private final Thread thread = new Thread(this, "hostile client");
    private volatile boolean enough;
    private volatile int opened;

    HostileClient(InetSocketAddress service, String from, Attack attack) {
        this.service = service;
        this.from = from;
        this.attack = attack;
        for (int i = 0; i < attack.connections(); i++) {
            connections.add(new Connection());
        }
        thread.start();
    }

    /** How many connections it has opened; those that were closed it opens again. */
    int opened() {
        return opened;
    }

    @Override
    public void run() {
        while (!enough) {
            connections.forEach(Connection::turn);
            // It always rests: on two cores, what it takes for itself would look like harm to the service.
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(Math.max(1, attack.pauseInMilliseconds())));
        }
        connections.forEach(Connection::close);
    }

    @Override
    public void close() {
        enough = true;
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private final class Connection {

        private SocketChannel channel;
        private long closedAt = System.nanoTime() - REST_IN_NANOSECONDS;
        private ByteBuffer unsent;

        void turn() {
            try {
                if (channel == null) {
                    if (System.nanoTime() - closedAt < REST_IN_NANOSECONDS) {
                        return;
                    }
                    open();
                }
                if (attack.reads() && read()) {
                    close();
                } else {
                    write();
                }
            } catch (IOException closed) {
                close();
            }
        }

        private void open() throws IOException {
            channel = SocketChannel.open();
            // So that what is not read stays with the service, and not in buffers of the system.
            channel.setOption(StandardSocketOptions.SO_RCVBUF, attack.reads() ? 1 << 20 : 4_096);
            // So that it does not take the processor from the service to fill buffers of its own.
            channel.setOption(StandardSocketOptions.SO_SNDBUF, MOST_AT_ONCE);
            if (attack.pauseInMilliseconds() == Attack.LEAVES) {
                channel.setOption(StandardSocketOptions.SO_LINGER, 0);
            }
            channel.bind(new InetSocketAddress(from, 0));
            channel.connect(service);
            channel.configureBlocking(false);
            unsent = ByteBuffer.wrap(attack.opening());
            opened++;
        }

        /** @return whether the service has ended the connection */
        private boolean read() throws IOException {
            answer.clear();
            return channel.read(answer) < 0;
        }

        private void write() throws IOException {
            if (!unsent.hasRemaining()) {
                if (attack.pauseInMilliseconds() == Attack.LEAVES) {
                    close();
                    return;
                }
                unsent = ByteBuffer.wrap(attack.repeated());
            }
            ByteBuffer part = unsent.slice();
            part.limit(Math.min(part.limit(), attack.pauseInMilliseconds() > 0 ? 1 : MOST_AT_ONCE));
            int written = channel.write(part);
            unsent.position(unsent.position() + written);
        }

        private void close() {
            try {
                if (channel != null) {
                    channel.close();
                }
            } catch (IOException closed) {
                // As is wanted.
            }
            channel = null;
            closedAt = System.nanoTime();
        }
    }
}
