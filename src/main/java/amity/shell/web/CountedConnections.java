package amity.shell.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioEndpoint;

/** HTTP as Tomcat speaks it, to so many connections from one address and no more: one caller alone cannot take all there are. */
public final class CountedConnections extends Http11NioProtocol {
    /** A browser opens six; a household has some browsers. */
    static final int FROM_ONE_ADDRESS = 48;

    public CountedConnections() {
        super(new Counted());
    }

    private static final class Counted extends NioEndpoint {
        private final Map<InetAddress, List<SocketChannel>> open = new HashMap<>();

        @Override
        protected boolean setSocketOptions(SocketChannel socket) {
            return comes(socket) && super.setSocketOptions(socket);
        }

        /** One at a time comes in: the acceptor alone asks. A proxy on this computer, and its owner, may open as many as they need. */
        private synchronized boolean comes(SocketChannel socket) {
            try {
                if (!(socket.getRemoteAddress() instanceof InetSocketAddress caller)
                        || caller.getAddress().isLoopbackAddress()) {
                    return true;
                }
                open.values().forEach(sockets -> sockets.removeIf(one -> !one.isOpen()));
                open.values().removeIf(List::isEmpty);
                var own = open.computeIfAbsent(caller.getAddress(), first -> new ArrayList<>());
                if (own.size() >= FROM_ONE_ADDRESS) return false;
                own.add(socket);
                return true;
            } catch (IOException gone) {
                return false;
            }
        }
    }
}
