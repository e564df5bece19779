/** An activity with what writing must not touch: comments, CDATA, quotes, blanks, other namespaces, elements that records have no field for. */
export const fullActivity = `<iati-activities version='2.03' xmlns:x="urn:x">
<iati-activity  xml:lang = 'en' default-currency="USD"
  last-updated-datetime="2021-05-04T09:32:23Z">
  <iati-identifier>XX-ORG-1</iati-identifier>
  <reporting-org ref="XX-ORG" type="21"><narrative>Water for all</narrative></reporting-org>
  <title>
    <narrative>Wells in the north</narrative>
    <narrative xml:lang="fr">Puits du nord</narrative>
  </title>
  <description type="1"><narrative><![CDATA[Wells & latrines.]]></narrative></description>
  <description type="2">
    <narrative>Clean water.</narrative>
  </description>
  <participating-org role="4" ref="XX-ORG" x:since="2010"><narrative>Water for all</narrative></participating-org>
  <participating-org role="1" ref="XX-FUND"><narrative>The fund</narrative></participating-org>
  <!-- A comment that stays. -->
  <activity-status code="2"/>
  <activity-date type="1" iso-date="2018-01-15"/>
  <activity-date type="2" iso-date="2018-02-01"><narrative>Late, for rain</narrative></activity-date>
  <activity-date type="3" iso-date="2026-12-31"/>
  <recipient-country code="LA" percentage="60"/>
  <recipient-country code="KH" percentage="40"/>
  <location ref="L1">
    <name><narrative>Ban Na</narrative></name>
    <point srsName="http://www.opengis.net/def/crs/EPSG/0/4326">
      <pos>17.1 102.9</pos>
    </point>
  </location>
  <sector vocabulary="1" code="14030" percentage="100"/>
  <tag vocabulary="3" code="6.1"/>
  <policy-marker vocabulary="1" code="1" significance="2"/>
  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-01-01"/><value value-date="2019-01-01">1000</value></transaction>
  <result type="1">
    <title><narrative>Safe water</narrative></title>
    <reference vocabulary="99" code="R-1"/>
    <indicator measure="1" ascending="1" aggregation-status="0">
      <title><narrative>People with water</narrative></title>
      <description><narrative>Counted by the village heads.</narrative></description>
      <baseline year="2017" iso-date="2017-12-31" value="100"/>
      <baseline year="2017" iso-date="2017-12-31" value="40">
        <dimension name="sex" value="female"/>
      </baseline>
      <period>
        <period-start iso-date="2020-01-01" />
        <period-end iso-date="2020-12-31" />
        <target value="1,500">
          <comment><narrative>By the plan.</narrative></comment>
        </target>
        <actual value="1200" x:checked="yes">
          <!-- as told -->
          <comment><narrative>Without the school.</narrative></comment>
        </actual>
        <actual value="700">
          <dimension name="sex" value="female"/>
          <dimension name='age' value="0-14"/>
        </actual>
        <actual value="12">
          <location ref="L1"/>
        </actual>
        <actual value="5"><dimension name="households" value="12"/></actual>
      </period>
      <period>
        <period-start iso-date="2021-01-01" />
        <period-end iso-date="2021-12-31" />
        <target value="1800"/>
        <actual value="N/A"/>
      </period>
    </indicator>
  </result>
  <x:more><x:any>kept</x:any></x:more>
</iati-activity>
</iati-activities>`;
