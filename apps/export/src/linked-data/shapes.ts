/** SHACL shapes of the graph: what a reader may rely on. */
export const shapes = `@prefix schema: <https://schema.org/> .
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

[] a sh:NodeShape ;
  sh:targetClass schema:Claim ;
  sh:property [ sh:path schema:identifier ; sh:datatype xsd:string ; sh:minCount 1 ; sh:maxCount 1 ] ;
  sh:property [ sh:path schema:genre ; sh:datatype xsd:string ; sh:minCount 1 ; sh:maxCount 1 ] ;
  sh:property [ sh:path schema:text ; sh:datatype xsd:string ; sh:minCount 1 ; sh:maxCount 1 ] ;
  sh:property [ sh:path schema:about ; sh:nodeKind sh:IRI ; sh:minCount 1 ; sh:maxCount 2 ] ;
  sh:property [ sh:path schema:appearance ; sh:class schema:Quotation ; sh:minCount 1 ] .

[] a sh:NodeShape ;
  sh:targetClass schema:Quotation ;
  sh:property [ sh:path schema:text ; sh:datatype xsd:string ; sh:minCount 1 ; sh:maxCount 1 ] ;
  sh:property [ sh:path schema:position ; sh:pattern ":[0-9]+:[0-9]+$" ; sh:minCount 1 ; sh:maxCount 1 ] ;
  sh:property [ sh:path schema:isPartOf ; sh:class schema:Article ; sh:minCount 1 ; sh:maxCount 1 ] .

[] a sh:NodeShape ;
  sh:targetClass schema:DefinedTerm ;
  sh:property [ sh:path schema:name ; sh:datatype xsd:string ; sh:minCount 1 ; sh:maxCount 1 ] ;
  sh:property [ sh:path schema:termCode ; sh:datatype xsd:string ; sh:minCount 1 ; sh:maxCount 1 ] ;
  sh:property [ sh:path schema:inDefinedTermSet ; sh:class schema:DefinedTermSet ; sh:minCount 1 ; sh:maxCount 1 ] .

[] a sh:NodeShape ;
  sh:targetClass schema:Collection ;
  sh:property [ sh:path schema:creativeWorkStatus ; sh:in ( "single" "agree" "refine" "conflict" ) ; sh:minCount 1 ; sh:maxCount 1 ] ;
  sh:property [ sh:path schema:about ; sh:nodeKind sh:IRI ; sh:minCount 2 ; sh:maxCount 2 ] ;
  sh:property [ sh:path schema:hasPart ; sh:class schema:Claim ; sh:minCount 1 ] .

[] a sh:NodeShape ;
  sh:targetClass schema:Question ;
  sh:property [ sh:path schema:name ; sh:datatype xsd:string ; sh:minCount 1 ; sh:maxCount 1 ] ;
  sh:property [ sh:path schema:acceptedAnswer ; sh:class schema:Answer ; sh:minCount 1 ; sh:maxCount 1 ] .
`
