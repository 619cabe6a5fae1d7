package amity.shell.web;

import amity.shell.ClientsDoor;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.connector.Connector;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Opens the clients’ door, with few threads of its own: however many knock, the office goes on working. At both, connections are counted. */
@Component
record ClientsConnector(ClientsDoor door) implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private static final String THREADS = "16";
    private static final String CONNECTIONS = "1024";
    private static final String WAIT = "10000";

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.setProtocol(CountedConnections.class.getName());
        if (!door.isThere()) return;
        var connector = new Connector(new CountedConnections());
        connector.setPort(door.wanted());
        connector.setProperty("address", door.host());
        connector.setProperty("maxThreads", THREADS);
        connector.setProperty("maxConnections", CONNECTIONS);
        connector.setProperty("connectionTimeout", WAIT);
        connector.setProperty("compression", "on");
        connector.setProperty("compressibleMimeType", "text/html,text/css");
        connector.setMaxPostSize(ClientsOnly.MOST);
        connector.addLifecycleListener(event -> {
            if (event.getType().equals(Lifecycle.AFTER_START_EVENT)) {
                door.open(connector.getLocalPort());
            }
        });
        server.addAdditionalConnectors(connector);
    }
}
