package amity.shell.web;

import amity.shell.ClientsDoor;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.connector.Connector;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Opens the clients’ door, with few threads of its own: however many knock, the office goes on working. */
@Component
class ClientsConnector implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private static final String THREADS = "8";
    private static final String CONNECTIONS = "256";
    private static final String WAIT = "10000";

    /** More than is taken in is read to its end all the same, so that the sentence why it is too much arrives. */
    private static final String READ_AWAY = String.valueOf(16 * 1024 * 1024);

    private final ClientsDoor door;

    ClientsConnector(ClientsDoor door) {
        this.door = door;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        if (!door.isThere()) {
            return;
        }
        var connector = new Connector();
        connector.setPort(door.wanted());
        connector.setProperty("address", door.host());
        connector.setProperty("maxThreads", THREADS);
        connector.setProperty("maxConnections", CONNECTIONS);
        connector.setProperty("connectionTimeout", WAIT);
        connector.setProperty("maxSwallowSize", READ_AWAY);
        connector.setProperty("compression", "on");
        connector.setProperty("compressibleMimeType", "text/css");
        connector.setMaxPostSize(ClientsOnly.MOST);
        connector.addLifecycleListener(event -> {
            if (event.getType().equals(Lifecycle.AFTER_START_EVENT)) {
                door.open(connector.getLocalPort());
            }
        });
        server.addAdditionalConnectors(connector);
    }
}
