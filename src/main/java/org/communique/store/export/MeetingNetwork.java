package org.communique.store.export;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Who met whom when, as GraphML: a node a party, an edge for each two counterparts of each encounter that took place. */
final class MeetingNetwork implements Form {
    private static final Map<String, String> NODE_KEYS = keys("name", "type", "country", "wikidata");
    private static final Map<String, String> EDGE_KEYS = keys("encounter", "kind", "status", "start", "end", "place",
            "confidence", "witnesses");

    private static Map<String, String> keys(String... names) {
        Map<String, String> keys = new LinkedHashMap<>();
        for (String name : names) {
            keys.put(name, name.equals("confidence") ? "double" : name.equals("witnesses") ? "int" : "string");
        }
        return keys;
    }

    @Override
    public void write(List<Happening> encounters, PrintWriter out) {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("graphml");
            xml.writeDefaultNamespace("http://graphml.graphdrawing.org/xmlns");
            declare(xml, "node", NODE_KEYS);
            declare(xml, "edge", EDGE_KEYS);
            xml.writeStartElement("graph");
            xml.writeAttribute("id", "encounters");
            xml.writeAttribute("edgedefault", "undirected");
            graph(xml, encounters.stream().filter(Happening::isFact).toList());
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the network cannot be written: " + e.getMessage(), e);
        }
    }

    private static void declare(XMLStreamWriter xml, String of, Map<String, String> keys) throws XMLStreamException {
        for (Map.Entry<String, String> key : keys.entrySet()) {
            xml.writeEmptyElement("key");
            xml.writeAttribute("id", of + "-" + key.getKey());
            xml.writeAttribute("for", of);
            xml.writeAttribute("attr.name", key.getKey());
            xml.writeAttribute("attr.type", key.getValue());
        }
    }

    private static void graph(XMLStreamWriter xml, List<Happening> encounters) throws XMLStreamException {
        Map<String, Party> parties = new TreeMap<>();
        encounters.forEach(encounter -> encounter.pairs().forEach(pair -> {
            parties.putIfAbsent(pair.one().iri(), pair.one());
            parties.putIfAbsent(pair.other().iri(), pair.other());
        }));
        for (Party party : parties.values()) {
            xml.writeStartElement("node");
            xml.writeAttribute("id", party.iri());
            data(xml, "node", NODE_KEYS,
                    List.of(party.name(), party.type(), party.code(), party.qid().orElse("")));
            xml.writeEndElement();
        }
        for (Happening encounter : encounters) {
            List<Happening.Pair> pairs = encounter.pairs();
            for (int number = 0; number < pairs.size(); number++) {
                edge(xml, encounter, pairs.get(number), encounter.id() + "-" + (number + 1));
            }
        }
    }

    private static void edge(XMLStreamWriter xml, Happening encounter, Happening.Pair pair, String id)
            throws XMLStreamException {
        xml.writeStartElement("edge");
        xml.writeAttribute("id", id);
        xml.writeAttribute("source", pair.one().iri());
        xml.writeAttribute("target", pair.other().iri());
        data(xml, "edge", EDGE_KEYS,
                List.of(encounter.iri(), encounter.kind(), encounter.status(), encounter.day(encounter.start()),
                        encounter.day(encounter.end()), encounter.place().map(Happening.Spot::name).orElse(""),
                        encounter.confidence(), encounter.witnesses()));
        xml.writeEndElement();
    }

    /** What is not known is left out. */
    private static void data(XMLStreamWriter xml, String of, Map<String, String> keys, List<String> values)
            throws XMLStreamException {
        int column = 0;
        for (String key : keys.keySet()) {
            String value = values.get(column++);
            if (!value.isEmpty()) {
                xml.writeStartElement("data");
                xml.writeAttribute("key", of + "-" + key);
                xml.writeCharacters(value);
                xml.writeEndElement();
            }
        }
    }
}
